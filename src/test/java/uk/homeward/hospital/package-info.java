@NullMarked
package uk.homeward.hospital;

import org.jspecify.annotations.NullMarked;
