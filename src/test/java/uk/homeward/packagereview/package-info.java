@NullMarked
package uk.homeward.packagereview;

import org.jspecify.annotations.NullMarked;
