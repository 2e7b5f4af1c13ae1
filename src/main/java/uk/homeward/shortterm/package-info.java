/** One bounded period of one short-term service at home: goals, support, money, end. */
@NullMarked
package uk.homeward.shortterm;

import org.jspecify.annotations.NullMarked;
