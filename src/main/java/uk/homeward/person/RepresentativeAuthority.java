package uk.homeward.person;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.homeward.calendar.Jurisdiction;

/**
 * What entitles someone to speak or to decide for a person: three questions apart from capacity and advocacy. England: Mental
 * Capacity Act 2005. Scotland: Adults with Incapacity (Scotland) Act 2000.
 */
public enum RepresentativeAuthority {
    NEXT_OF_KIN("Next of kin", null, false),
    NOMINATED("Nominated by the person", null, false),
    LASTING_POWER_OF_ATTORNEY_HEALTH_AND_WELFARE(
            "Lasting power of attorney, health and welfare", Jurisdiction.ENGLAND, true),
    LASTING_POWER_OF_ATTORNEY_PROPERTY_AND_FINANCE(
            "Lasting power of attorney, property and financial affairs", Jurisdiction.ENGLAND, false),
    COURT_APPOINTED_DEPUTY("Court-appointed deputy", Jurisdiction.ENGLAND, true),
    WELFARE_POWER_OF_ATTORNEY("Welfare power of attorney", Jurisdiction.SCOTLAND, true),
    CONTINUING_POWER_OF_ATTORNEY("Continuing power of attorney, money and property", Jurisdiction.SCOTLAND, false),
    WELFARE_GUARDIAN("Welfare guardian", Jurisdiction.SCOTLAND, true),
    FINANCIAL_GUARDIAN("Financial guardian", Jurisdiction.SCOTLAND, false),
    INTERVENTION_ORDER("Intervention order that covers this decision", Jurisdiction.SCOTLAND, true),
    APPOINTEE("Appointee for benefits", null, false);

    private final String label;
    private final @Nullable Jurisdiction law;
    private final boolean aboutCare;

    /** @param law nothing where both know it */
    RepresentativeAuthority(String label, @Nullable Jurisdiction law, boolean aboutCare) {
        this.label = label;
        this.law = law;
        this.aboutCare = aboutCare;
    }

    public String label() {
        return label;
    }

    /** Those that the law of the place knows. */
    public static List<RepresentativeAuthority> in(Jurisdiction place) {
        return Arrays.stream(values()).filter(one -> one.knownIn(place)).toList();
    }

    /** Whether it lets somebody decide about care there, once the paper was seen. */
    public boolean decidesAboutCareIn(Jurisdiction place) {
        return aboutCare && knownIn(place);
    }

    private boolean knownIn(Jurisdiction place) {
        return law == null || law == place;
    }
}
