package com.acme;

import java.util.UUID;

/** What goes over the wire. */
public record AssetDto(UUID uid, String uniqueIdentifier, String metadata) {}
