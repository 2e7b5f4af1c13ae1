@NullMarked
package uk.homeward.decommissioning;

import org.jspecify.annotations.NullMarked;
