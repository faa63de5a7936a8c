// The projects into which the gateway's program installs plugins: <state>/npm/projects/<name>/node_modules/<package> (2026.9.6).
// The program and the gateway read the manifests of them all, so that a project with one that cannot be read is moved out of
// their sight, not beside.
import fs from 'node:fs';
import path from 'node:path';
import { isObject, parseJson } from './json-file.mjs';

const ROOT = 'npm';
const PROJECTS = `${ROOT}/projects`;
const MOST_PROJECTS = 1_000;
const MOST_DEPENDENCIES = 100;
const LARGEST_MANIFEST = 1024 * 1024;

// The projects that can be read, with these packages in them or not; what cannot is out of the way then.
export function readableProjects(tree, packages) {
  tree.makeDirectory(PROJECTS);
  let names = tree.names(PROJECTS, MOST_PROJECTS);
  if (names === undefined) {
    tree.displace(PROJECTS, `it holds more than ${MOST_PROJECTS} entries`);
    tree.makeDirectory(PROJECTS);
    names = [];
  }
  return names.map(name => `${PROJECTS}/${name}`).filter(project => tree.kind(project) === 'directory' && isReadable(tree, project, packages));
}

function isReadable(tree, project, packages) {
  try {
    const { dependencies } = manifest(tree, project);
    const others = isObject(dependencies) ? Object.keys(dependencies).slice(0, MOST_DEPENDENCIES) : [];
    for (const name of [...packages, ...others]) manifest(tree, installed(project, name));
    return true;
  } catch (error) {
    tree.displace(project, `a package.json of it cannot be read: ${error.message}`, ROOT);
    return false;
  }
}

// True when the package lies in the project in that version, and its link to the gateway's program is not broken.
export function holds(tree, state, project, plugin) {
  const directory = installed(project, plugin.package);
  if (manifest(tree, directory).version !== plugin.version) return false;
  const link = path.join(state, directory, 'node_modules', 'openclaw');
  return fs.lstatSync(link, { throwIfNoEntry: false }) === undefined || fs.existsSync(link);
}

const installed = (project, name) => `${project}/node_modules/${name}`;

// An absent one and one behind a link count as empty.
function manifest(tree, directory) {
  const content = tree.read(`${directory}/package.json`, LARGEST_MANIFEST);
  return content === undefined ? {} : parseJson(content);
}
