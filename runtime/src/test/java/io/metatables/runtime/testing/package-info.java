/** What the tests of this module share: a server, histories made as a user would make them, registries without a compiler. */
package io.metatables.runtime.testing;
