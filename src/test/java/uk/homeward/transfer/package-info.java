@NullMarked
package uk.homeward.transfer;

import org.jspecify.annotations.NullMarked;
