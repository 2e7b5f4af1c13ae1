/** Asks the engine what the pages need to know of it: tasks, timers, diagrams. It only reads. */
@NullMarked
package uk.homeward.pages.process;

import org.jspecify.annotations.NullMarked;
