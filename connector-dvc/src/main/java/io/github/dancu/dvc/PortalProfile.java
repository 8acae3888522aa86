package io.github.dancu.dvc;

/**
 * By which way the portal is reached, and how it wants things written (<i>phương thức kết nối</i>): four are known from public
 * integrations.
 *
 * <p>What no public source shows is a setting of the profile, with a default. All are immutable and thread-safe.
 */
public sealed interface PortalProfile permits SecurityServerProfile, ProvincialProfile, LgspProfile, MinistryProfile {}
