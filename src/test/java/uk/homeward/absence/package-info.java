@NullMarked
package uk.homeward.absence;

import org.jspecify.annotations.NullMarked;
