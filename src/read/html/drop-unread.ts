import { nameTokens } from './name-tokens';

/** What holds no words of an article, whatever stands in it. */
const NEVER_READ =
  'script, style, noscript, template, iframe, object, embed, applet, svg, canvas, video, audio, map, button, select, textarea, input, dialog, nav, menu, link, meta, base, [hidden], [aria-hidden="true"], [role="navigation"], [role="dialog"], [role="alertdialog"], [role="menu"], [role="search"], sup.reference, .mw-editsection';

const HIDDEN = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu;
const FOR_MACHINES = / (?:sr only|visually hidden|screen reader(?: text| only)?|visuallyhidden) /u;
const FURNITURE =
  / (?:ad|ads|advert|adverts|advertisement|adslot|newsletter|share|sharing|social|cookie|cookies|consent|gdpr|subscribe|subscription|paywall|sign ?up|breadcrumbs?|comments|toolbar|skip(?: to| link)) /u;
/** A part of a page with more words than this is no furniture, whatever it is called. */
const MOST_FURNITURE = 600;

/** Takes out of a page what no reader of the article sees or means: scripts, styles, hidden parts, menus, forms, sharing and advertising. */
export const dropUnread = (root: ParentNode): void => {
  for (const element of root.querySelectorAll(NEVER_READ)) element.remove();
  for (const element of root.querySelectorAll('[data-style]')) {
    if (HIDDEN.test(element.getAttribute('data-style') ?? '')) element.remove();
  }
  for (const element of root.querySelectorAll('body [class], body [id], body [aria-label]')) {
    if (/^(?:BODY|MAIN|ARTICLE|H1|H2)$/u.test(element.tagName)) continue;
    const tokens = nameTokens(element);
    const isFurniture = FURNITURE.test(tokens) && (element.textContent ?? '').trim().length <= MOST_FURNITURE;
    if (isFurniture || FOR_MACHINES.test(tokens)) element.remove();
  }
};
