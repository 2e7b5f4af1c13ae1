package uk.homeward.nightsupport;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.homeward.carepackage.OpenThing;
import uk.homeward.carepackage.OpenThings;

/** Support at night that is logged, decided or on trial. */
@Component
class OpenNights implements OpenThings {

    private final NightSupports nights;

    OpenNights(NightSupports nights) {
        this.nights = nights;
    }

    @Override
    public List<OpenThing> of(String packageReference) {
        return nights.findByPackageReferenceOrderByOpenedOnDescAssessmentReferenceDesc(packageReference).stream()
                .filter(NightSupport::isLive)
                .map(one -> new OpenThing("Support at night", one.assessmentReference()))
                .toList();
    }
}
