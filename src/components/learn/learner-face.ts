/** A learner's picture and its name on a page that has `LearnerChooser.astro`, which holds both. */

/** Stands in for a picture this edition does not have. */
const UNKNOWN = 'lamp';

const known = (picture: string): string => (document.getElementById(`lp-${picture}`) === null ? UNKNOWN : picture);

/** Points the `<use>` inside an element at a picture. */
export function showFace(element: ParentNode, picture: string): void {
  element.querySelector('use')?.setAttribute('href', `#lp-${known(picture)}`);
}

/** What the picture is called: "Fox". */
export function nameOfPicture(picture: string): string {
  const button = [...document.querySelectorAll<HTMLElement>('[data-picture]')].find(({ dataset }) => dataset.picture === known(picture));
  return button?.querySelector('span')?.textContent ?? '';
}
