import styles from './side-by-side.module.css';

/** Sentences that have no other order, in as many columns as are read with ease. */
export const columnsClass = styles['columns'];

/** Parts with a heading or a fold, two beside each other where there is room. */
export const halvesClass = styles['halves'];

/** Items of a list that are a line or two long. */
export const listColumnsClass = styles['list'];
