package veracode

import (
	"context"
	"fmt"

	"github.com/praetorian-inc/chariot/backend/pkg/capability"
	"github.com/praetorian-inc/chariot/backend/pkg/filter"
	"github.com/praetorian-inc/chariot/backend/pkg/model"
)

// Veracode leaves sending to a publisher that has the filter.
type Veracode struct {
	capability.BaseCapability
	publisher *publisher
	client    *veracodeClient
}

func New(client *veracodeClient, job *model.Job) *Veracode {
	return &Veracode{client: client, publisher: newPublisher(job, filter.NewVMFilter(job))}
}

func (v *Veracode) Invoke() error {
	if err := v.ValidateCredentials(); err != nil {
		return fmt.Errorf("validating credentials: %w", err)
	}
	apps, err := v.client.Applications(context.Background())
	if err != nil {
		return fmt.Errorf("listing applications: %w", err)
	}
	for _, app := range apps {
		v.publisher.publish(model.NewAsset(app.Name, app.Host))
	}
	return nil
}

func (v *Veracode) ValidateCredentials() error {
	if _, err := v.client.Whoami(context.Background()); err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	return nil
}

func (v *Veracode) CheckAffiliation(asset model.Asset) (bool, error) {
	found, err := v.client.Find(context.Background(), asset.Key)
	if err != nil {
		return false, fmt.Errorf("looking %s up: %w", asset.Key, err)
	}
	return found.ID != "", nil
}
