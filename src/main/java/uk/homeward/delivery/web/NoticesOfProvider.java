package uk.homeward.delivery.web;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.homeward.delivery.NoticeList;
import uk.homeward.paging.PageQuery;
import uk.homeward.site.PageSection;
import uk.homeward.site.Permission;
import uk.homeward.site.Visitor;

/** On the page of a provider: the care that it handed back, and whether its notice was shorter than its contract asks. */
@Component
@Order(30)
class NoticesOfProvider implements PageSection {

    private static final String PAGE = "/framework/providers/";

    /** As many as somebody looks through; older ones stand on their cases. */
    private static final int SHOWN = 25;

    private final NoticeList notices;

    NoticesOfProvider(NoticeList notices) {
        this.notices = notices;
    }

    @Override
    public List<Shown> on(String address, Visitor visitor) {
        if (!address.startsWith(PAGE) || !visitor.may(Permission.SEE_FRAMEWORK)) {
            return List.of();
        }
        String provider = address.substring(PAGE.length());
        return List.of(new Shown(
                Place.BODY, "delivery/notices", "notices", notices.givenBy(provider, PageQuery.first(SHOWN))));
    }
}
