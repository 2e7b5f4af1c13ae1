/** The house rules of the process engine; nothing of the business. */
@NullMarked
package uk.homeward.engine;

import org.jspecify.annotations.NullMarked;
