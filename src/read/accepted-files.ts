/** What a file chooser is told to show (the value of `accept`). */
export const acceptedFiles =
  '.txt,.text,.md,.markdown,.html,.htm,.xhtml,.mht,.mhtml,.pdf,.jsonl,.ndjson,text/*,application/pdf';
