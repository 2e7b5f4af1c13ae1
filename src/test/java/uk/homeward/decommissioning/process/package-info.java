@NullMarked
package uk.homeward.decommissioning.process;

import org.jspecify.annotations.NullMarked;
