@NullMarked
package uk.homeward.provider;

import org.jspecify.annotations.NullMarked;
