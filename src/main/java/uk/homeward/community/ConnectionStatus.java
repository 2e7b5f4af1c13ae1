package uk.homeward.community;

public enum ConnectionStatus {
    CONNECTED,
    NOTHING_OFFERED,
    ENDED
}
