@NullMarked
package uk.homeward.transfer.process;

import org.jspecify.annotations.NullMarked;
