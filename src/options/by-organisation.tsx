import { Icon } from '../ui/icon';
import { words } from '../ui/words';

/** Says that something is not the user's to set. */
export function ByOrganisation() {
  return (
    <span class="by-organisation">
      <Icon name="lock" /> {words('options_by_organisation')}
    </span>
  );
}
