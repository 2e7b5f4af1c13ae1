@NullMarked
package uk.homeward.absence.process;

import org.jspecify.annotations.NullMarked;
