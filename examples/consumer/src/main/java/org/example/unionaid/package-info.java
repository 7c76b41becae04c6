/** A project of somebody else's that uses the installed artifacts: a policy of its own, a criterion in Java, and a first decision. */
package org.example.unionaid;
