/** Tests of the types of columns. */
package io.metatables.processor.typing;
