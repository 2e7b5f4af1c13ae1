@NullMarked
package uk.homeward.reassessment;

import org.jspecify.annotations.NullMarked;
