/** Of the program; which build of it runs is told by `buildOf`. */
export { version as VERSION } from '../../package.json';
