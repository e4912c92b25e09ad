import { useEffect, useState } from 'preact/hooks';
import { readManaged, watchManaged } from '../settings/managed';
import { words } from '../ui/words';

/** What an organisation's policy brings, as it is. */
export function OfOrganisation() {
  const [text, setText] = useState<string>();
  useEffect(() => {
    const stop = new AbortController();
    watchManaged((managed) => setText(managed?.agreements), stop.signal);
    readManaged().then(
      (managed) => stop.signal.aborted || setText(managed?.agreements),
      (problem) => console.warn('Handrail could not read what your organisation has set.', problem),
    );
    return () => stop.abort();
  }, []);
  if (!text?.trim()) return null;
  return (
    <section class="of-organisation" aria-labelledby="organisation-title">
      <h2 id="organisation-title">{words('agreements_org')}</h2>
      <p class="lead-in">{words('agreements_org_about')}</p>
      <p class="words wrap">{text}</p>
    </section>
  );
}
