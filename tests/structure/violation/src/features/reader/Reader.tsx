import { grid } from '../claims/Grid';

export const Reader = async () => {
  const { Dexie } = await import('dexie');
  return <p>{`${grid} ${Dexie.semVer}`}</p>;
};
