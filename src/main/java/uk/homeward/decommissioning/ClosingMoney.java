package uk.homeward.decommissioning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import uk.homeward.decommissioning.DecommissioningRules.Plan;
import uk.homeward.funding.Position;
import uk.homeward.funding.PositionReport;

/** What the lines that the decision was made within will bear, against what it approved (KEN-24, KEN-25). */
@Component
class ClosingMoney {

    private final PositionReport funding;

    ClosingMoney(PositionReport funding) {
        this.funding = funding;
    }

    DecommissioningView.Money against(Plan plan, LocalDate today) {
        List<Position> lines = funding.positions().lines().stream()
                .filter(position -> position.holdsOn(today) && plan.lines().contains(position.line()))
                .toList();
        return DecommissioningView.Money.of(
                lines.stream().map(Position::approved).reduce(BigDecimal.ZERO, BigDecimal::add),
                lines.stream().map(Position::forecast).reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}
