// Package prisma is made by a builder that has no filter to give.
package prisma

import (
	"context"
	"fmt"

	"github.com/praetorian-inc/chariot/backend/pkg/capability"
	"github.com/praetorian-inc/chariot/backend/pkg/filter"
	"github.com/praetorian-inc/chariot/backend/pkg/model"
)

type Prisma struct { // want P0101 "'filter' of 'Prisma' is never given a filter"
	capability.BaseCapability
	filter *filter.VMFilter
	client *prismaClient
}

type builder struct{ client *prismaClient }

func (b *builder) withClient(client *prismaClient) *builder {
	b.client = client
	return b
}

func (b *builder) build() *Prisma {
	return &Prisma{client: b.client}
}

func (p *Prisma) Invoke() error {
	if err := p.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	hosts, err := p.client.Hosts(context.Background())
	if err != nil {
		return fmt.Errorf("listing hosts: %w", err)
	}
	for _, host := range hosts {
		asset := model.NewAsset(host.Name, host.IP)
		if !p.filter.Asset(&asset) {
			p.Job.Send(&asset)
		}
	}
	return nil
}

func (p *Prisma) ValidateCredentials() error {
	if _, err := p.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (p *Prisma) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := p.client.Find(context.Background(), asset.Key)
	if err != nil {
		return false, fmt.Errorf("looking %s up: %w", asset.Key, err)
	}
	return found.ID != "", nil
}
