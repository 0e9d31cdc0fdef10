/** Runs javac in the process, on real folders, with the processor. */
package io.metatables.processor.compile;
