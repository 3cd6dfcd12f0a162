import { useNavigate, useSearch } from '@tanstack/react-router';
import { chosenOf, toggled } from '../../../parts/controls/chosen.ts';
import { FilterMenu } from '../../../parts/controls/filter-menu.tsx';

interface Props {
  readonly filter: 'managerId' | 'status';
  readonly label: string;
  readonly options: readonly (readonly [value: string, label: string])[];
}

/** A filter of the portfolio, which its address holds. */
export function PortfolioFilter({ filter, ...menu }: Props) {
  const navigate = useNavigate();
  return (
    <FilterMenu
      {...menu}
      chosen={chosenOf(useSearch({ from: '/portfolio' })[filter])}
      onToggle={(value) =>
        void navigate({
          to: '/portfolio',
          search: (search) => ({ ...search, [filter]: toggled(search[filter], value) }),
        })
      }
    />
  );
}
