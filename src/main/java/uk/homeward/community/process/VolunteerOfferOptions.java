package uk.homeward.community.process;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.homeward.community.CommunityRules;
import uk.homeward.engine.FormOptions;

/** What volunteers offer. How many places are free changes by the hour, so that stands in the case beside the form. */
@Component
class VolunteerOfferOptions implements FormOptions {

    private final CommunityRules rules;

    VolunteerOfferOptions(CommunityRules rules) {
        this.rules = rules;
    }

    @Override
    public String name() {
        return "volunteerOffers";
    }

    @Override
    public List<Option> options() {
        return rules.offers().stream()
                .map(offer -> new Option(offer.name(), offer.code()))
                .toList();
    }
}
