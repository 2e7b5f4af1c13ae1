package uk.homeward.assessment;

/** Scotland's bands: how severe the risk is, and how soon support is called for. */
public interface BandDecision {

    EligibilityBand decide(RiskSeverity severity, RiskUrgency urgency);
}
