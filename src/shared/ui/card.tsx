import type { HTMLAttributes } from 'react';
import styles from './card.module.css';

interface CardProps extends HTMLAttributes<HTMLElement> {
  readonly as?: 'div' | 'section' | 'article' | 'p' | 'li' | 'ul';
  /** One thing among its like; fields and switches; what has to be noticed. */
  readonly kind?: 'card' | 'panel' | 'callout';
  /** A callout that answers what the reader came for. */
  readonly isAnswer?: boolean;
}

/** The classes of a card, for an element that is more than that. `edged`: its upper edge has the colour of the verdict whose class it has. */
export const cardClass = (...kinds: ('card' | 'panel' | 'callout' | 'accent' | 'edged')[]) => kinds.map((kind) => styles[kind]).join(' ');

/** Cards beside each other, as many as have room. */
export const cardGrid = styles['grid'];

/** What is apart from its surroundings. */
export function Card({ as: Tag = 'div', kind = 'card', isAnswer = false, className, ...rest }: CardProps) {
  return <Tag className={[styles[kind], isAnswer && styles['accent'], className].filter(Boolean).join(' ')} {...rest} />;
}
