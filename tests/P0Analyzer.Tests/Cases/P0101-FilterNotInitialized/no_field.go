package nofield

import (
	"context"
	"fmt"

	"github.com/praetorian-inc/chariot/backend/pkg/capability"
	"github.com/praetorian-inc/chariot/backend/pkg/model"
)

type Larch struct { // want P0101 "has no filter field"
	capability.BaseCapability
	Rate   int
	client *nofieldAPI
}

func (l *Larch) Invoke() error {
	if err := l.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	hosts, err := l.client.Hosts(context.Background())
	if err != nil {
		return fmt.Errorf("listing hosts: %w", err)
	}
	for _, host := range hosts {
		asset := model.NewAsset(host.Name, host.IP)
		if l.Filter.Asset(&asset) {
			continue
		}
		l.Job.Send(&asset) // evidence vmfilter "use"
	}
	return nil
}

func (l *Larch) ValidateCredentials() error {
	if _, err := l.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (l *Larch) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := l.client.Find(context.Background(), asset.DNS)
	if err != nil {
		return false, fmt.Errorf("looking %s up: %w", asset.DNS, err)
	}
	return found.ID != "", nil
}
