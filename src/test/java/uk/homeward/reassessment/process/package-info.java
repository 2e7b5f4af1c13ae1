@NullMarked
package uk.homeward.reassessment.process;

import org.jspecify.annotations.NullMarked;
