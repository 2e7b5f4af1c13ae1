package uk.homeward.sourcing;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import uk.homeward.framework.ClientGroup;

/** What is bought a week for a client group, on the framework or off it (ELO-06, ELO-11). */
public interface BoughtHours {

    @Nullable
    ClientGroup getClientGroup();

    boolean getOffFramework();

    long getRequirements();

    BigDecimal getHours();

    BigDecimal getCost();
}
