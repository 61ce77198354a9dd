// Package awsorg walks the accounts of an organization with a pipeline of goroutines: nothing here is a finding.
package awsorg

import (
	"context"
	"errors"
	"fmt"
	"sync"

	"github.com/aws/aws-sdk-go-v2/aws"
	"github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/ec2"
	"github.com/aws/aws-sdk-go-v2/service/ec2/types"
	"github.com/aws/aws-sdk-go-v2/service/sts"
	"github.com/aws/smithy-go"
	"github.com/praetorian-inc/chariot/backend/pkg/capability"
	"github.com/praetorian-inc/chariot/backend/pkg/filter"
	"github.com/praetorian-inc/chariot/backend/pkg/model"
)

const maxPages = 200

type AWS struct {
	capability.BaseCapability
	vmFilter *filter.VMFilter // evidence vmfilter "init"
	cfg      aws.Config
	regions  []string
}

type found struct {
	instance types.Instance
	region   string
	err      error
}

func (a *AWS) configure(ctx context.Context) error {
	cfg, err := config.LoadDefaultConfig(ctx, config.WithRegion("us-east-1"))
	if err != nil {
		return fmt.Errorf("loading the configuration: %w", err)
	}
	a.cfg = cfg
	return nil
}

func (a *AWS) ValidateCredentials() error {
	ctx := context.Background()
	if err := a.configure(ctx); err != nil {
		return err
	}
	identity, err := sts.NewFromConfig(a.cfg).GetCallerIdentity(ctx, &sts.GetCallerIdentityInput{})
	if err != nil {
		return fmt.Errorf("asking who we are: %w", err)
	}
	if aws.ToString(identity.Account) == "" {
		return errors.New("no account")
	}
	return nil
}

func (a *AWS) CheckAffiliation(asset model.Asset) (bool, error) { // evidence checkaffiliation "real API query"
	client := ec2.NewFromConfig(a.cfg)
	out, err := client.DescribeInstances(context.Background(), &ec2.DescribeInstancesInput{InstanceIds: []string{asset.CloudId}})
	var apiErr smithy.APIError
	if errors.As(err, &apiErr) && apiErr.ErrorCode() == "InvalidInstanceID.NotFound" {
		return false, nil
	}
	if err != nil {
		return false, fmt.Errorf("describing %s: %w", asset.CloudId, err)
	}
	return len(out.Reservations) > 0, nil
}

func (a *AWS) Invoke() error {
	if err := a.ValidateCredentials(); err != nil { // evidence validatecredentials "first in Invoke"
		return fmt.Errorf("validating credentials: %w", err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	var errs []error
	for item := range a.stream(ctx) {
		if item.err != nil {
			errs = append(errs, item.err)
			continue
		}
		a.handle(item)
	}
	return errors.Join(errs...)
}

func (a *AWS) stream(ctx context.Context) <-chan found {
	out := make(chan found)
	var wg sync.WaitGroup
	slots := make(chan struct{}, 4)
	for _, region := range a.regions {
		slots <- struct{}{}
		wg.Add(1)
		go func(region string) {
			defer wg.Done()
			defer func() { <-slots }()
			if err := a.region(ctx, region, out); err != nil {
				out <- found{region: region, err: fmt.Errorf("region %s: %w", region, err)}
			}
		}(region)
	}
	go func() {
		wg.Wait()
		close(out)
	}()
	return out
}

func (a *AWS) region(ctx context.Context, region string, out chan<- found) error {
	client := ec2.NewFromConfig(a.cfg, func(o *ec2.Options) { o.Region = region })
	pages := ec2.NewDescribeInstancesPaginator(client, &ec2.DescribeInstancesInput{})
	for n := 0; n < maxPages && pages.HasMorePages(); n++ {
		page, err := pages.NextPage(ctx)
		if err != nil {
			return fmt.Errorf("page %d: %w", n, err)
		}
		for _, reservation := range page.Reservations {
			for _, instance := range reservation.Instances {
				select {
				case out <- found{instance: instance, region: region}:
				case <-ctx.Done():
					return ctx.Err()
				}
			}
		}
	}
	return nil
}

func (a *AWS) handle(item found) {
	for _, address := range []*string{item.instance.PublicIpAddress, item.instance.PrivateIpAddress} {
		if address == nil {
			continue
		}
		asset := model.NewAsset(aws.ToString(item.instance.PublicDnsName), *address)
		asset.CloudId = aws.ToString(item.instance.InstanceId)
		switch {
		case a.vmFilter.Asset(&asset):
		default:
			a.Job.Send(&asset) // evidence vmfilter "use"
			for _, tag := range item.instance.Tags {
				a.Job.Send(asset.Attribute(aws.ToString(tag.Key), aws.ToString(tag.Value))) // evidence vmfilter "use"
			}
		}
	}
}
