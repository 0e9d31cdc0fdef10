/**
 * The catalogue of models: folders of sources that are compiled as a build would. Those below {@code wrong/} say in comments
 * which errors javac has to report, and on which lines; those below {@code right/} have the declarations that are read of them
 * beside them.
 */
package io.metatables.processor.catalogue;
