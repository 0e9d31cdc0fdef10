/** What is proposed, and what is said, when models have moved on. */
package io.metatables.processor.drift;
