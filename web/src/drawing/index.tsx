export { default as Graph } from './Graph';
export { default as Timeline } from './Timeline';
