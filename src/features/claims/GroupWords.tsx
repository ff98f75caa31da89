import type { Group } from '../../view/group-rows';

/** A group's heading: whose claims, how many, and how far their review is. */
export const GroupWords = ({ group }: { readonly group: Group }) => {
  const { label, count, total, judged } = group;
  const share = total === 0 ? 0 : judged / total;
  return (
    <>
      <span className="group-name" dir="auto">
        {label}
      </span>{' '}
      <span className="group-count">
        {`${count.toLocaleString()} ${count === 1 ? 'claim' : 'claims'}, `}
        {judged === 0 ? 'none judged' : `${share.toLocaleString(undefined, { style: 'percent' })} judged`}
      </span>
    </>
  );
};
