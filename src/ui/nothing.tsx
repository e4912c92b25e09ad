import type { ComponentChildren } from 'preact';
import { WholeStairs } from './whole-stairs';

/** Where there is nothing to show: the stairs are whole, and below the words stands the way on. */
export function Nothing(props: {
  readonly title: string;
  readonly about: string;
  readonly children?: ComponentChildren;
}) {
  return (
    <section class="nothing">
      <WholeStairs />
      <h2>{props.title}</h2>
      <p>{props.about}</p>
      {props.children}
    </section>
  );
}
