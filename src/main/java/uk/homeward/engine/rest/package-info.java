/** What the engine's REST may be asked for, and how it answers when the answer is no. */
@NullMarked
package uk.homeward.engine.rest;

import org.jspecify.annotations.NullMarked;
