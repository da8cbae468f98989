import type { ComponentProps } from 'react';
import styles from './visually-hidden.module.css';

/** The class of what is heard and not seen, for an element that has to be another than a `span`: a caption, a status. */
export const visuallyHidden = styles['hidden'];

/** As above; seen where there is room for it. */
export const hiddenOnPhone = styles['hiddenOnPhone'];

/** Text for those who have the page read to them: what a drawing, a colour or the place of a thing says to the others. */
export function VisuallyHidden(props: ComponentProps<'span'>) {
  return <span className={visuallyHidden} {...props} />;
}
