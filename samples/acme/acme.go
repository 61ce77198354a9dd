package acme

import (
    "context"
    "fmt"

    "golang.org/x/sync/errgroup"
    "github.com/praetorian-inc/chariot/backend/pkg/capability"
    "github.com/praetorian-inc/chariot/backend/pkg/filter"
    "github.com/praetorian-inc/chariot/backend/pkg/model"
)

const maxPages = 1000  // P0 #5: Pagination safety

type Vendor struct {
    capability.BaseCapability
    Filter  *filter.VMFilter  // P0 #1: VMFilter
    client  *vendorClient
}

func (task *Vendor) Match(job model.Job) bool {
    return job.Type == "acme"
}

func (task *Vendor) Invoke() error {
    // P0 #3: ValidateCredentials FIRST
    if err := task.ValidateCredentials(); err != nil {
        return fmt.Errorf("validating credentials: %w", err)
    }
    return task.enumerate()
}

func (task *Vendor) CheckAffiliation(asset model.Asset) (bool, error) {
    // P0 #2: MUST query external API
    resp, err := task.client.GetAsset(context.Background(), asset.CloudId)
    if err != nil {
        if isNotFoundError(err) {
            return false, nil
        }
        return false, fmt.Errorf("checking affiliation: %w", err)
    }
    return resp.ID != "", nil
}

func (task *Vendor) enumerate() error {
    group := errgroup.Group{}
    group.SetLimit(10)  // P0 #4: errgroup SetLimit

    nextToken := ""
    for page := 0; page < maxPages; page++ {  // P0 #5: maxPages
        resp, err := task.client.ListAssets(context.Background(), nextToken)
        if err != nil {
            return fmt.Errorf("listing page %d: %w", page, err)  // P0 #6: Error handling
        }

        for _, item := range resp.Items {
            item := item  // P0 #4: Capture loop variable

            group.Go(func() error {
                asset := task.transformAsset(item)

                // P0 #1: VMFilter before Send
                if task.Filter.Asset(asset) {
                    return nil
                }

                task.Job.Send(asset)
                return nil
            })
        }

        if resp.NextToken == "" {
            break
        }
        nextToken = resp.NextToken
    }

    return group.Wait()
}
