// In place of Node's file system, which gray-matter asks for and phones do not have.
module.exports = {};
