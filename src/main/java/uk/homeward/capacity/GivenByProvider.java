package uk.homeward.capacity;

import java.math.BigDecimal;

/** What a provider gives at this moment. */
interface GivenByProvider {

    String getProvider();

    BigDecimal getAmount();
}
