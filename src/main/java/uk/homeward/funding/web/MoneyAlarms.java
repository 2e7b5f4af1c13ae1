package uk.homeward.funding.web;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.homeward.funding.ContractView;
import uk.homeward.funding.FundingReport;
import uk.homeward.funding.Position;
import uk.homeward.funding.PositionReport;
import uk.homeward.paging.PageQuery;
import uk.homeward.site.PageSection;
import uk.homeward.site.Permission;
import uk.homeward.site.Visitor;

/** What somebody has to decide about money: found by itself, told on the first page to those who answer for it. */
@Component
@Order(10)
class MoneyAlarms implements PageSection {
    private final FundingReport funding;
    private final PositionReport positions;

    MoneyAlarms(FundingReport funding, PositionReport positions) {
        this.funding = funding;
        this.positions = positions;
    }

    public record Alarms(List<ContractView> contracts, List<Position> overspent, long beyondCeiling) {}

    @Override
    public List<Shown> on(String address, Visitor visitor) {
        if (!address.equals("/") || !visitor.may(Permission.SEE_FUNDING)) {
            return List.of();
        }
        List<Position> overspent = positions.positions().lines().stream()
                .filter(Position::overspent)
                .toList();
        return List.of(new Shown(
                Place.WARNING,
                "funding/alarms",
                "alarms",
                new Alarms(
                        funding.contracts(),
                        overspent,
                        funding.escalations(PageQuery.first(1)).total())));
    }
}
