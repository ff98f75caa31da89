/** Why an act was refused, beside what was pressed; nothing where it was accepted. */
export const Refused = ({ problem }: { readonly problem: string | null }) =>
  problem === null ? null : (
    <p className="form-problem" role="alert">
      {problem}
    </p>
  );
