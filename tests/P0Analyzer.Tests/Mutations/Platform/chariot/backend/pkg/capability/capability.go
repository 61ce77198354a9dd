// Package capability has what the platform's integrations embed, for the type checker.
package capability

import "github.com/praetorian-inc/chariot/backend/pkg/model"

type BaseCapability struct{ Job model.Job }

func (b *BaseCapability) CheckAffiliationSimple(asset model.Asset) (bool, error) { return false, nil }
